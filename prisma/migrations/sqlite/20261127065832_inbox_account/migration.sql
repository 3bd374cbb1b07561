-- AlterTable
ALTER TABLE "InboxEvent" ADD COLUMN "accountId" TEXT NOT NULL DEFAULT '';
UPDATE "InboxEvent" SET "accountId" = coalesce(json_extract("event", '$.sender.accountId'), '') WHERE json_valid("event");

-- CreateIndex
CREATE INDEX "InboxEvent_channel_accountId_idx" ON "InboxEvent"("channel", "accountId");
