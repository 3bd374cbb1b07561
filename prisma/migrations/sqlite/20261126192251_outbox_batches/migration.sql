-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "batch" TEXT;
ALTER TABLE "OutboxMessage" ADD COLUMN "redrivenAt" DATETIME;

-- CreateIndex
CREATE INDEX "OutboxMessage_batch_state_idx" ON "OutboxMessage"("batch", "state");

-- CreateIndex
CREATE INDEX "RosterChange_eventId_idx" ON "RosterChange"("eventId");
