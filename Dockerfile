FROM node:22-slim AS build
WORKDIR /game
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-slim
WORKDIR /game
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173 LIVE_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /game/package.json /game/tsconfig.json ./
COPY --from=build /game/node_modules node_modules
COPY --from=build /game/dist dist
COPY --from=build /game/assets/decks assets/decks
COPY --from=build /game/src src
USER node
VOLUME /data
EXPOSE 4173
HEALTHCHECK --interval=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "@oxc-node/core/register", "src/server/main.ts"]
