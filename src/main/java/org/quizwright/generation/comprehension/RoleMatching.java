package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Tone;
import org.quizwright.language.Words;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;

/** Who is who: people and the roles that the texts give them, with one role too many. */
final class RoleMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("role-matching", Skill.CLOSE_READING, Demand.LOCATE);

  /** A title or a description, not a stretch of a sentence that holds a verb or another name. */
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?!.*\\b(?:was|were|is|who|which|until|like)\\b)(?i:the|an?|one of|\\p{Ll}+)\\b");

  /** Titles that say nothing without the body that gave them. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(?:(?:the|an?|one of the) )?(?:\\p{L}+-)?(president|leader|leaders|director|member|chairman|chairwoman|chair"
              + "|head|secretary|minister|chief|representative|official|spokesman|spokeswoman"
              + "|deputy|candidate|founder|author|speaker|manager|man|woman)");

  private static final int MOST_WORDS = 14;

  @Override
  public List<Draft> write(Facts facts) {
    return new PairMatching(DRAFTING, "Match each person with the role that the texts give.")
        .write(facts, entries(facts));
  }

  private static List<PairMatching.Entry> entries(Facts facts) {
    List<PairMatching.Entry> entries = new ArrayList<>();
    for (Person person : facts.model().people()) {
      String role = person.role();
      if (role != null && isUsable(facts, person, role) && isNew(entries, plain(role))) {
        facts
            .sentence(person.ref())
            .filter(sentence -> sentence.contains(role))
            .ifPresent(sentence -> entries.add(entry(facts, person, role, sentence)));
      }
    }
    return entries;
  }

  /** A role that holds the name, or that only repeats the author's judgement, tells nothing. */
  private static boolean isUsable(Facts facts, Person person, String role) {
    List<String> words = Words.in(role);
    boolean named = Words.in(person.name()).stream().anyMatch(words::contains);
    return facts.isOnTheme(person.ref().source(), person.ref().passage())
        && person.name().contains(" ")
        && words.size() >= 2
        && words.size() <= MOST_WORDS
        && !named
        && !EMPTY.matcher(role.strip()).matches()
        && !role.startsWith("one of ")
        && Words.content(plain(role)).size() >= 2
        && !Tone.colours(role)
        && ROLE.matcher(role).find();
  }

  /** Two people with one role can't be told apart. */
  private static boolean isNew(List<PairMatching.Entry> entries, String role) {
    List<String> words = Words.lemmas(role);
    return entries.stream()
        .map(entry -> Words.lemmas(entry.right()))
        .noneMatch(other -> other.containsAll(words) || words.containsAll(other));
  }

  private static PairMatching.Entry entry(
      Facts facts, Person person, String role, String sentence) {
    Evidence evidence = facts.quote(person.ref().source(), person.ref().passage(), sentence);
    return new PairMatching.Entry(person.name(), plain(role), evidence);
  }

  /** The role without its article; "another" tells nothing more. */
  private static String plain(String role) {
    return role.replaceFirst("(?i)^(the|an?|another) ", "");
  }
}
