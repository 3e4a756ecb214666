'use client';
import {
  Group,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalOverlay,
  ModalRoot,
  Title,
} from '@mantine/core';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question or form in front of the page. (Mantine's own header would be a second banner of the page.) */
export function Dialog({ title, opened, onClose, children }: DialogProps) {
  return (
    <ModalRoot opened={opened} onClose={onClose}>
      <ModalOverlay />
      <ModalContent aria-label={title}>
        <ModalBody pt="md">
          <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
            <Title order={2} size="h4">
              {title}
            </Title>
            <ModalCloseButton aria-label="Close" />
          </Group>
          {children}
        </ModalBody>
      </ModalContent>
    </ModalRoot>
  );
}
