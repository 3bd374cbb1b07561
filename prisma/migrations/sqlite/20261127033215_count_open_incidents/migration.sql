-- CreateIndex
CREATE INDEX "Incident_visible_idx" ON "Incident"("open", "access", "gridId", "unitId", "handlerId", "channel", "accountId", "chatId");
