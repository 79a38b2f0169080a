import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { Input } from "./input";

type Props = {
  value: string;
  onValueChange: (value: string) => void;
  label: string;
  id?: string;
  describedBy?: string | undefined;
  /** Within a form of other things: Enter looks and does not send the form. */
  apart?: boolean;
};

const pause = 250;

/** A search field that waits for a pause in typing. */
export const SearchInput = ({ value, onValueChange, label, id, describedBy, apart = false }: Props) => {
  const [text, setText] = useState(value);
  const [outside, setOutside] = useState(value);
  if (outside !== value) {
    setOutside(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onValueChange(text), pause);
    return () => clearTimeout(timer);
  }, [text, value, onValueChange]);
  return (
    <span className="relative block min-w-0 flex-1 basis-full sm:basis-48">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted" />
      <Input
        type="search"
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        // A form that is not there: the field belongs to none.
        form={apart ? "none" : undefined}
        placeholder={label}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-8"
      />
    </span>
  );
};
