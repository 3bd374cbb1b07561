-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "storedAt" TIMESTAMP(3) NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" SERIAL NOT NULL,
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
    "wantedAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMP(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Attachment_eventId_idx" ON "Attachment"("eventId");

-- CreateIndex
CREATE INDEX "Attachment_state_channel_id_idx" ON "Attachment"("state", "channel", "id");

-- CreateIndex
CREATE INDEX "Attachment_channel_chatId_album_idx" ON "Attachment"("channel", "chatId", "album");

-- CreateIndex
CREATE INDEX "Attachment_channel_chatId_accountId_wantedAt_idx" ON "Attachment"("channel", "chatId", "accountId", "wantedAt");
