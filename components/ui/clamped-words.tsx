'use client';
import { useState } from 'react';
import classes from './clamped-words.module.css';

/** From this length on, words are shown in part at first. */
const LONG_CHARACTERS = 420;
const LONG_LINES = 6;

/** Quoted words; long ones in part, with a button that shows the rest. */
export function ClampedWords({ words }: { readonly words: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = words.length > LONG_CHARACTERS || words.split('\n').length > LONG_LINES;
  return (
    <>
      <blockquote className={classes.words} data-clamped={isLong && !isOpen}>
        {words}
      </blockquote>
      {isLong ? (
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Show less' : 'Show the whole answer'}
        </button>
      ) : null}
    </>
  );
}
