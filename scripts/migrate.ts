import { bringUpToDate } from "@/db/bring-up-to-date";
import { openStore, storePath } from "@/db/open";

const store = openStore(storePath());
await bringUpToDate(store, () => console.error("Working out the figures of the imported postings again …"));
store.$client.close();
