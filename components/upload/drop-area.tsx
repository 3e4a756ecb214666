'use client';
import '@mantine/dropzone/styles.css';
import { Button, Group, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFolder, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import classes from './drop-area.module.css';

/** Files of a folder that its owner never meant to upload: `.DS_Store` and the like. */
const isHidden = (file: File) => file.name.startsWith('.') || file.name === 'Thumbs.db';

/** Where files and folders are dropped or chosen. */
export function DropArea({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const openFiles = useRef<() => void>(() => {});
  const folderInput = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    const wanted = files.filter((file) => !isHidden(file));
    if (wanted.length > 0) onFiles(wanted);
  };
  return (
    <Dropzone
      className={classes.area}
      onDrop={take}
      openRef={openFiles}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      inputProps={{ 'aria-label': 'Files to upload' }}
    >
      <Text fw={600}>Drop files or folders here</Text>
      <Group gap="sm" justify="center">
        <Button leftSection={<IconUpload size={16} />} onClick={() => openFiles.current()}>
          Choose files
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size={16} />}
          onClick={() => folderInput.current?.click()}
        >
          Choose a folder
        </Button>
      </Group>
      <input
        ref={folderInput}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        aria-label="Folder to upload"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </Dropzone>
  );
}
