-- CreateTable
CREATE TABLE "InboxEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "messageId" TEXT,
    "event" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "claimedUntil" DATETIME,
    "retryAt" DATETIME,
    "handledAt" DATETIME,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dedupeKey" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "notBefore" DATETIME,
    "expiresAt" DATETIME,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "partsSent" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "messageId" TEXT,
    "error" TEXT,
    "resend" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Schedule" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "workedOffUntil" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Occurrence" (
    "schedule" TEXT NOT NULL,
    "nominal" DATETIME NOT NULL,
    "takenAt" DATETIME NOT NULL,

    PRIMARY KEY ("schedule", "nominal")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Outage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromTime" DATETIME NOT NULL,
    "toTime" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RosterEntry" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,

    PRIMARY KEY ("kind", "id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "regimeId" TEXT NOT NULL,
    "gridId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "late" BOOLEAN NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "eventId" INTEGER NOT NULL,
    "incidentNumber" INTEGER
);

-- CreateTable
CREATE TABLE "Incident" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "state" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "gridId" TEXT,
    "location" TEXT,
    "count" INTEGER,
    "urgent" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "foundAt" DATETIME,
    "reportedAt" DATETIME NOT NULL,
    "disposedAt" DATETIME,
    "limitAt" DATETIME NOT NULL,
    "escalatedAt" DATETIME,
    "reporterId" TEXT,
    "reporterName" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "IncidentStep" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "incidentNumber" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "eventId" INTEGER,
    CONSTRAINT "IncidentStep_incidentNumber_fkey" FOREIGN KEY ("incidentNumber") REFERENCES "Incident" ("number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "signerId" TEXT,
    "signerName" TEXT,
    "body" TEXT NOT NULL,
    "chatIds" TEXT NOT NULL,
    "sendAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Prompt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "token" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "bytes" BLOB NOT NULL
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
