-- CreateTable
CREATE TABLE "IncidentCard" (
    "incidentNumber" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "messageKey" TEXT,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IncidentCard_pkey" PRIMARY KEY ("incidentNumber")
);

-- CreateIndex
CREATE INDEX "IncidentCard_messageKey_since_idx" ON "IncidentCard"("messageKey", "since");

-- CreateIndex
CREATE INDEX "IncidentCard_channel_chatId_since_idx" ON "IncidentCard"("channel", "chatId", "since");
