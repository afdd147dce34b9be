import { useEffect, useRef } from "preact/hooks";
import type { CustomerView, SelectedRow } from "../../src/collections/sidebar-api.ts";
import { useDesk } from "../desk.ts";
import { useReading, type Told } from "../use-reading.ts";
import { followSelection } from "./follow-selection.ts";

type Customer = {
  readonly told: Told<CustomerView | null>;
  readonly isReading: boolean;
  readonly choose: (customerKey: string) => void;
};

/** The customer of the selected row, or the one who was searched for; `isHeld` keeps the one shown. */
export function useCustomer(isShown: boolean, isHeld: boolean): Customer {
  const { server, reloadShown, isBusy } = useDesk();
  const { told, isReading, read } = useReading<CustomerView | null>();
  const lastRow = useRef<string | undefined>(undefined);
  const isWanted = useRef(true);
  isWanted.current = !isHeld && !isBusy;

  const onRow = (row: SelectedRow | null) =>
    void read(
      row === null
        ? () => Promise.resolve(null)
        : () => server.apiCustomerAtRow(row.sheetId, row.row),
      false,
    );
  useEffect(() => {
    if (!isShown) return undefined;
    const ask = () => server.apiSelectedRow();
    return followSelection({ ask, onRow, isWanted: () => isWanted.current, lastRow });
  }, [isShown]);

  const key = told.step === "ready" ? told.view?.customerKey : undefined;
  const again = () =>
    key === undefined ? Promise.resolve() : read(() => server.apiCustomer(key), true);
  useEffect(() => {
    if (isShown) reloadShown.current = again;
  }, [isShown, key]);
  useEffect(() => {
    if (isShown) void again();
  }, [isShown]);

  const choose = (customerKey: string) => void read(() => server.apiCustomer(customerKey), false);
  return { told, isReading, choose };
}
