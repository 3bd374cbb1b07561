-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "storedAt" DATETIME NOT NULL,
    "bytes" BLOB NOT NULL
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "album" TEXT,
    "purpose" TEXT NOT NULL,
    "attachment" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "hash" TEXT,
    "why" TEXT,
    "wantedAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" DATETIME
);

-- CreateIndex
CREATE INDEX "Attachment_eventId_idx" ON "Attachment"("eventId");

-- CreateIndex
CREATE INDEX "Attachment_state_channel_id_idx" ON "Attachment"("state", "channel", "id");

-- CreateIndex
CREATE INDEX "Attachment_channel_chatId_album_idx" ON "Attachment"("channel", "chatId", "album");

-- CreateIndex
CREATE INDEX "Attachment_channel_chatId_accountId_wantedAt_idx" ON "Attachment"("channel", "chatId", "accountId", "wantedAt");
