package org.quizwright.analysis.time;

/** What a date does in its sentence. */
public enum DateUse {
  /** When something happened: "in 1990". */
  AT,
  /** When something began and went on: "since 1990", "from 1990 onward". */
  SINCE,
  /** When something ended, or the last moment of something: "until 1990". */
  UNTIL,
  /** When something was already done: "by 1990". */
  BY,
  /** A moment that something preceded or followed: "before 1990". */
  BESIDE,
  /** Part of a name or a description: "the 1990 congress". */
  NAME,
  /** When a text appeared: "a 1990 report". */
  CITATION,
  /** When somebody named in passing lived or reigned: "Ada Lovelace (1815–52)". */
  LIFE,
  /** When a state of things was counted or seen: "as of 1990". */
  STANDING
}
