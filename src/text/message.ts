/**
 * A text of the interface. `{name}` stands for a value. A text that changes with a number is written once for each
 * plural form its language has, chosen by the value `n`.
 */
export type Message = string | { readonly one?: string; readonly other: string };

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names of the values that a message needs. */
export type ValueNames<Each extends Message> = Each extends string
  ? NamesIn<Each>
  : Each extends { readonly other: infer Other extends string }
    ? NamesIn<Other>
    : never;
