-- CreateTable
CREATE TABLE "IncidentCard" (
    "incidentNumber" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "messageKey" TEXT,
    "since" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "IncidentCard_messageKey_since_idx" ON "IncidentCard"("messageKey", "since");

-- CreateIndex
CREATE INDEX "IncidentCard_channel_chatId_since_idx" ON "IncidentCard"("channel", "chatId", "since");
