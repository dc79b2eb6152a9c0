package org.quizwright.generation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TrueFalse;

/** Drafts that an explanation printed beside the text answers before the text is read. */
final class Glossed {

  /** With so much of a statement in an explanation, the rest is told too. */
  private static final double MOST_OF_IT = 0.6;

  private static final int FEWEST_WORDS = 2;

  private static final List<String> MONEY =
      List.of("lend", "loan", "borrow", "credit", "debt", "fund", "finance", "money");

  private Glossed() {}

  static boolean isAnswered(Facts facts, Draft draft) {
    List<String> read = Words.lemmas(draft.task().stem() + " " + draft.evidence().get(0).exact());
    return glosses(facts, draft).anyMatch(gloss -> answers(gloss, read, draft));
  }

  private static Stream<Gloss> glosses(Facts facts, Draft draft) {
    String source = draft.evidence().get(0).source();
    Stream<Gloss> notes =
        facts.model().course().notes().stream()
            .filter(note -> note.show() == EditorNote.Show.SHEET && note.source().equals(source))
            .map(note -> new Gloss(note.exact(), note.note()));
    return Stream.concat(facts.model().course().glossary().stream(), notes);
  }

  private static boolean answers(Gloss gloss, List<String> read, Draft draft) {
    if (!holds(read, gloss.term())) {
      return false;
    }
    Task task = draft.task();
    if (task instanceof TrueFalse) {
      return tells(gloss, draft.hinge());
    }
    if (task instanceof MultipleChoice choice) {
      return choice.options().stream()
          .filter(Option::correct)
          .anyMatch(key -> tells(gloss, key.text()) || isKnownBy(gloss, key.text(), task.stem()));
    }
    return task instanceof ShortAnswer answer
        && answer.elements().size() == 1
        && tells(gloss, answer.elements().get(0).text());
  }

  /** Whether the explanation holds most of what {@code words} say, and not only its own term. */
  private static boolean tells(Gloss gloss, String words) {
    List<String> said = Words.lemmas(words).stream().distinct().toList();
    List<String> meaning = Words.lemmas(gloss.meaning());
    List<String> told = Words.lemmas(gloss.term() + " " + gloss.meaning());
    return said.stream().filter(meaning::contains).count() >= FEWEST_WORDS
        && said.stream().filter(told::contains).count() >= MOST_OF_IT * said.size();
  }

  /** The key is the word explained, and the question asks for what the explanation says of it. */
  private static boolean isKnownBy(Gloss gloss, String key, String stem) {
    List<String> meaning = Words.lemmas(gloss.meaning());
    List<String> asked =
        Words.lemmas(stem).stream().filter(word -> !Words.lemmas(key).contains(word)).toList();
    boolean ofMoney =
        meaning.stream().anyMatch(MONEY::contains) && asked.stream().anyMatch(MONEY::contains);
    return holds(Words.lemmas(key), gloss.term())
        && (ofMoney || asked.stream().anyMatch(meaning::contains));
  }

  private static boolean holds(List<String> lemmas, String term) {
    return Collections.indexOfSubList(lemmas, Words.lemmas(term)) >= 0;
  }
}
