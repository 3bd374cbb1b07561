-- CreateIndex
CREATE INDEX "Duty_seenAt_idx" ON "Duty"("seenAt");
