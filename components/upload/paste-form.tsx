'use client';
import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

/** Takes the text of a response that is no file one can upload, and gives it on as a text file. */
export function PasteForm({ onText }: { readonly onText: (file: File) => void }) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') {
      setProblem('Paste the text of the response first.');
      return;
    }
    onText(new File([text], `${title.trim() || 'Pasted text'}.txt`, { type: 'text/plain' }));
    setTitle('');
    setText('');
    setProblem(null);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={720}>
        <TextInput
          label="Name (optional)"
          description="To find it again, for example the council and the reference"
          value={title}
          maxLength={150}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label="Text of the response"
          description="The whole of it, from the letterhead to the last line"
          autosize
          minRows={4}
          maxRows={16}
          value={text}
          error={problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default">
            Add this text
          </Button>
        </div>
      </Stack>
    </form>
  );
}
