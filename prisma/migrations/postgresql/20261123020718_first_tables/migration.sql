-- CreateTable
CREATE TABLE "InboxEvent" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "messageId" TEXT,
    "event" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "claimedUntil" TIMESTAMP(3),
    "retryAt" TIMESTAMP(3),
    "handledAt" TIMESTAMP(3),
    "error" TEXT,

    CONSTRAINT "InboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" SERIAL NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "notBefore" TIMESTAMP(3),
    "expiresAt" TIMESTAMP(3),
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "partsSent" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "messageId" TEXT,
    "error" TEXT,
    "resend" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "name" TEXT NOT NULL,
    "workedOffUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "schedule" TEXT NOT NULL,
    "nominal" TIMESTAMP(3) NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Occurrence_pkey" PRIMARY KEY ("schedule","nominal")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "id" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outage" (
    "id" SERIAL NOT NULL,
    "fromTime" TIMESTAMP(3) NOT NULL,
    "toTime" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Outage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RosterEntry" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "RosterEntry_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" SERIAL NOT NULL,
    "regimeId" TEXT NOT NULL,
    "gridId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "late" BOOLEAN NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "eventId" INTEGER NOT NULL,
    "incidentNumber" INTEGER,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Incident" (
    "number" SERIAL NOT NULL,
    "state" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "gridId" TEXT,
    "location" TEXT,
    "count" INTEGER,
    "urgent" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "foundAt" TIMESTAMP(3),
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "disposedAt" TIMESTAMP(3),
    "limitAt" TIMESTAMP(3) NOT NULL,
    "escalatedAt" TIMESTAMP(3),
    "reporterId" TEXT,
    "reporterName" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "IncidentStep" (
    "id" SERIAL NOT NULL,
    "incidentNumber" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "eventId" INTEGER,

    CONSTRAINT "IncidentStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "signerId" TEXT,
    "signerName" TEXT,
    "body" TEXT NOT NULL,
    "chatIds" TEXT NOT NULL,
    "sendAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Prompt" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Prompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "importedAt" TIMESTAMP(3) NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InboxEvent_open_channel_chatId_id_idx" ON "InboxEvent"("open", "channel", "chatId", "id");

-- CreateIndex
CREATE INDEX "InboxEvent_channel_chatId_messageId_idx" ON "InboxEvent"("channel", "chatId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "InboxEvent_channel_account_eventKey_key" ON "InboxEvent"("channel", "account", "eventKey");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_priority_id_idx" ON "OutboxMessage"("state", "priority", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_id_idx" ON "OutboxMessage"("chatId", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_sentAt_idx" ON "OutboxMessage"("channel", "sentAt");

-- CreateIndex
CREATE INDEX "Outage_toTime_idx" ON "Outage"("toTime");

-- CreateIndex
CREATE UNIQUE INDEX "Report_regimeId_day_gridId_version_key" ON "Report"("regimeId", "day", "gridId", "version");

-- CreateIndex
CREATE INDEX "Incident_state_limitAt_idx" ON "Incident"("state", "limitAt");

-- CreateIndex
CREATE INDEX "Incident_day_idx" ON "Incident"("day");

-- CreateIndex
CREATE INDEX "IncidentStep_incidentNumber_idx" ON "IncidentStep"("incidentNumber");

-- CreateIndex
CREATE INDEX "Notice_state_sendAt_idx" ON "Notice"("state", "sendAt");

-- CreateIndex
CREATE UNIQUE INDEX "Prompt_token_key" ON "Prompt"("token");

-- CreateIndex
CREATE INDEX "Prompt_channel_chatId_accountId_kind_idx" ON "Prompt"("channel", "chatId", "accountId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Document_name_revision_key" ON "Document"("name", "revision");

-- AddForeignKey
ALTER TABLE "IncidentStep" ADD CONSTRAINT "IncidentStep_incidentNumber_fkey" FOREIGN KEY ("incidentNumber") REFERENCES "Incident"("number") ON DELETE RESTRICT ON UPDATE CASCADE;
