import { useCallback, useMemo, useSyncExternalStore } from "react";
import { address } from "./address";
import { type AddressParts, type AddressPatch, type AddressValues, readAddress, writeAddress } from "./address-parts";
import { useNavigation } from "./use-navigation";

type Change<Parts extends AddressParts> = (patch: AddressPatch<Parts>, history?: "push" | "replace") => void;

/**
 * What stands in the address after `?`, so that a screen can be sent to somebody as it is.
 * @param parts a constant: how each key is read
 * @returns the values, and how to change some: in place of what stood there, or as a step that leads back (`push`)
 */
export const useAddress = <Parts extends AddressParts>(parts: Parts): [AddressValues<Parts>, Change<Parts>] => {
  const { look } = useNavigation();
  const search = useSyncExternalStore(address.subscribe, address.search, () => "");
  const values = useMemo(() => readAddress(parts, search), [parts, search]);
  const change = useCallback<Change<Parts>>(
    (patch, history = "replace") => {
      const next = writeAddress(parts, address.search(), patch);
      address.goAhead(next);
      // What went elsewhere meanwhile has won.
      void look(next, history).finally(() => address.search() === next && address.arrived());
    },
    [parts, look],
  );
  return [values, change];
};
