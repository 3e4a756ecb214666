import classes from './sample-mark.module.css';

/** Marks what belongs to the fictional sample set. */
export function SampleMark() {
  return <span className={classes.mark}>sample</span>;
}
