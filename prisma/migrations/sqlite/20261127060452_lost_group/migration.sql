-- CreateTable
CREATE TABLE "LostGroup" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "toldAt" DATETIME,

    PRIMARY KEY ("channel", "chat")
);
