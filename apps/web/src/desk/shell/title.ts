import { useEffect } from "react";

/** The title of the window: the page and the product, never anything of a person or a file's content. */
export function useTitle(page: string): void {
  useEffect(() => {
    document.title = `${page} · Pana`;
  }, [page]);
}
