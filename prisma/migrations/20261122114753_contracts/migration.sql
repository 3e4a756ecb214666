-- CreateTable
CREATE TABLE "Contract" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "provider" TEXT,
    "start" TEXT,
    "end" TEXT,
    "latestEnd" TEXT,
    "scope" TEXT,
    "evidence" TEXT NOT NULL,
    CONSTRAINT "Contract_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "FoiResponse" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Contract_responseId_position_key" ON "Contract"("responseId", "position");
