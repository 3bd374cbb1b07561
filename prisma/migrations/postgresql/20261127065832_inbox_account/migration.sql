-- AlterTable
ALTER TABLE "InboxEvent" ADD COLUMN     "accountId" TEXT NOT NULL DEFAULT '';
-- Not by ::jsonb, which would stop at a row that is none. Inside a JSON string every quote has a backslash.
UPDATE "InboxEvent" SET "accountId" = coalesce(substring("event" from '"sender":\{"accountId":"([^"\\]*)"'), '');

-- CreateIndex
CREATE INDEX "InboxEvent_channel_accountId_idx" ON "InboxEvent"("channel", "accountId");
