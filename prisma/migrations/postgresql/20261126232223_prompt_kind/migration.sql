-- CreateIndex
CREATE INDEX "Prompt_kind_usedAt_idx" ON "Prompt"("kind", "usedAt");
