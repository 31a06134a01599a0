import { openStore, storePath } from "@/db/open";

openStore(storePath()).$client.close();
