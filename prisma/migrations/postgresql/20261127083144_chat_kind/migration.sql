-- What was kept before is told apart by its ids, one last time: a group of Telegram's has a negative id, whoever writes as it.
ALTER TABLE "Attachment" ADD COLUMN "chatKind" TEXT NOT NULL DEFAULT 'group';
UPDATE "Attachment" SET "chatKind" = 'private' WHERE "chatId" = "accountId" AND "chatId" NOT LIKE '-%';
ALTER TABLE "Incident" ADD COLUMN "chatKind" TEXT NOT NULL DEFAULT 'group';
UPDATE "Incident" SET "chatKind" = 'private' WHERE "chatId" = "accountId" AND "chatId" NOT LIKE '-%';
ALTER TABLE "Question" ADD COLUMN "chatKind" TEXT NOT NULL DEFAULT 'group';
UPDATE "Question" SET "chatKind" = 'private' WHERE "chatId" = "askerId" AND "chatId" NOT LIKE '-%';
