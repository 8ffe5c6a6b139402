/** A colour as red, green and blue, each a whole number from 0 to 255. */
export type Colour = readonly [number, number, number];

const lobe = (wavelength: number, height: number, middle: number, below: number, above: number): number => {
  const distance = (wavelength - middle) / (wavelength < middle ? below : above);
  return height * Math.exp(-0.5 * distance * distance);
};

/**
 * The eye's response to a wavelength in nanometres: the multi-lobe fit to the CIE 1931 matching functions by
 * Wyman, Sloan and Shirley, "Simple Analytic Approximations to the CIE XYZ Color Matching Functions", 2013.
 */
const response = (wavelength: number): Colour => [
  lobe(wavelength, 1.056, 599.8, 37.9, 31) +
    lobe(wavelength, 0.362, 442, 16, 26.7) +
    lobe(wavelength, -0.065, 501.1, 20.4, 26.2),
  lobe(wavelength, 0.821, 568.8, 46.9, 40.5) + lobe(wavelength, 0.286, 530.9, 16.3, 31.1),
  lobe(wavelength, 1.217, 437, 11.8, 36) + lobe(wavelength, 0.681, 459, 26, 13.8),
];

const spectrum = Array.from({ length: 67 }, (_, step) => {
  const wavelength = 390 + 5 * step;
  return { wavelength, response: response(wavelength) };
});

const brightness = spectrum.reduce((sum, line) => sum + line.response[1], 0);

/** The refractive index of soapy water. */
const index = 1.33;

/** Light that both faces of the film send back: none where the film is far thinner than the wave. */
const reflected = (thickness: number, wavelength: number): number =>
  Math.sin((2 * Math.PI * index * thickness) / wavelength) ** 2;

const encode = (light: number): number => {
  const share = Math.min(Math.max(light, 0), 1);
  const encoded = share <= 0.0031 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
};

/**
 * @param thickness of the film in nanometres, 0 and more.
 * @param saturation 1 leaves the colours as physics has them, less makes them paler.
 * @returns the colour of a soap film in white light: what its two faces reflect, seen by the CIE 1931 observer,
 * in sRGB.
 */
export const filmColour = (thickness: number, saturation = 0.8): Colour => {
  const sum = [0, 0, 0];
  for (const { wavelength, response } of spectrum) {
    const light = reflected(thickness, wavelength) / brightness;
    for (const axis of [0, 1, 2] as const) sum[axis] = (sum[axis] ?? 0) + light * response[axis];
  }
  const [x = 0, y = 0, z = 0] = sum;
  const linear = [
    3.24 * x - 1.54 * y - 0.5 * z,
    -0.97 * x + 1.876 * y + 0.04 * z,
    0.056 * x - 0.204 * y + 1.057 * z,
  ];
  const grey = linear.reduce((total, light) => total + light, 0) / 3;
  const [red = 0, green = 0, blue = 0] = linear.map((light) =>
    encode((grey + (light - grey) * saturation) * 0.95),
  );
  return [red, green, blue];
};

/** @returns the thickness in nanometres of a draining film; `height` is 0 at the top and 1 at the bottom. */
export const drainedThickness = (height: number): number => 40 + 120 * height + 760 * height * height;

/** @returns the colour as CSS text. */
export const cssColour = ([red, green, blue]: Colour): string => `rgb(${red} ${green} ${blue})`;
