/** Some browsers remember for as long as the page stands that a file did not come; then only a new page helps. */
export const startAnewIfReachable = async (): Promise<void> => {
  const answer = await fetch(location.href, { cache: 'no-store' });
  if (answer.ok) location.reload();
};
