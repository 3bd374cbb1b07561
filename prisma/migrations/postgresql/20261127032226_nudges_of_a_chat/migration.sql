-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_priority_createdAt_idx" ON "OutboxMessage"("chatId", "priority", "createdAt");
