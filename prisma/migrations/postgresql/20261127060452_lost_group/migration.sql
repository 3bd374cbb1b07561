-- CreateTable
CREATE TABLE "LostGroup" (
    "channel" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "LostGroup_pkey" PRIMARY KEY ("channel","chat")
);
