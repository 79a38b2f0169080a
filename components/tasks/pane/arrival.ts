let asked = false;

/** Whether what is opened next takes the focus. What shows it takes the word, once; who walks along a list takes it back. */
export const arrival = {
  ask: (): void => {
    asked = true;
  },
  waits: (): boolean => asked,
  take: (): boolean => {
    const was = asked;
    asked = false;
    return was;
  },
};
