import { createContext, useContext } from "react";

const LockedContext = createContext(false);
export const LockedProvider = LockedContext.Provider;

/** Whether the desk is covered: what nobody has to type again should not lie beneath the cover. */
export const useLocked = (): boolean => useContext(LockedContext);
