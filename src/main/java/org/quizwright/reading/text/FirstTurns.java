package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.quizwright.language.Words;
import org.quizwright.model.source.Boilerplate.Kind;

/**
 * Reads an interview that labels only its first question and its first answer: from then on a short
 * paragraph that asks is the interviewer's.
 */
final class FirstTurns {

  /** So many questions at least without a label make an interview. */
  private static final int QUESTIONS = 3;

  private static final int MOST_WORDS = 30;

  private final List<Labelled> blocks;

  private FirstTurns(List<Labelled> blocks) {
    this.blocks = blocks;
  }

  /** The blocks with the questions told apart; unchanged where nobody is interviewed so. */
  static List<Labelled> tell(List<Labelled> blocks) {
    FirstTurns turns = new FirstTurns(blocks);
    return IntStream.range(0, blocks.size() - 1)
        .filter(turns::opensAt)
        .boxed()
        .findFirst()
        .map(turns::told)
        .orElse(blocks);
  }

  /** A labelled question, a labelled answer, then others without a label. */
  private boolean opensAt(int first) {
    Matcher asked = Turns.label(blocks.get(first));
    Matcher answered = Turns.label(blocks.get(first + 1));
    return asked.matches()
        && answered.matches()
        && !asked.group(1).equals(answered.group(1))
        && asked.group(2).endsWith("?")
        && IntStream.range(first + 2, blocks.size()).noneMatch(i -> Turns.isLabelled(blocks.get(i)))
        && IntStream.range(first + 2, blocks.size()).filter(this::asks).count() >= QUESTIONS;
  }

  private boolean asks(int i) {
    String text = blocks.get(i).block().text();
    return Turns.canSpeak(blocks.get(i))
        && i + 1 < blocks.size()
        && text.endsWith("?")
        && Words.in(text).size() <= MOST_WORDS;
  }

  private List<Labelled> told(int first) {
    List<Labelled> told = new ArrayList<>(blocks);
    told.set(first, blocks.get(first).as(Kind.QUESTION, blocks.get(first).block().text()));
    Matcher answered = Turns.label(blocks.get(first + 1));
    if (answered.matches()) {
      told.set(first + 1, blocks.get(first + 1).as(null, answered.group(2)));
    }
    for (int i = first + 2; i < blocks.size(); i++) {
      if (asks(i)) {
        told.set(i, blocks.get(i).as(Kind.QUESTION, blocks.get(i).block().text()));
      }
    }
    return told;
  }
}
