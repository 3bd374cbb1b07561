-- DropIndex
DROP INDEX "Incident_channel_chatId_accountId_reportedAt_idx";

-- CreateIndex
CREATE INDEX "Incident_channel_accountId_chatId_reportedAt_idx" ON "Incident"("channel", "accountId", "chatId", "reportedAt");
