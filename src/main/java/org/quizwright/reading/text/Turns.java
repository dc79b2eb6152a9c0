package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Boilerplate.Kind;

/**
 * Reads the labels of an interview or a transcript ("Q:", "Mr. Hale:"). Where only one person
 * answers, the questions are set aside and the label goes: all that is left are that person's
 * words. Where several speak, every turn keeps its speaker's name before a colon.
 */
final class Turns {

  private static final Pattern LABEL =
      Pattern.compile(
          "((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|The|THE|MR|MRS|DR)\\.? )?"
              + "\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*){0,3})\\s?: (\\S.*)");

  /** "THE CHAIRMAN. Did you see it?", "Ans. I did." */
  private static final Pattern STOPPED =
      Pattern.compile(
          "(Q|Ques|Question|A|Ans|Answer|(?:(?:MR|MRS|DR)\\.? )?\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3})\\. (\\S.*)");

  private static final Pattern QUESTIONER =
      Pattern.compile("(?i)(?:Q|Ques|Question|Interviewer|Int)\\.?");

  /** Where somebody is labelled so, all others ask. */
  private static final Pattern ANSWERER = Pattern.compile("(?i)(?:A|Ans|Answer)");

  /** So many turns at least make a conversation. */
  private static final int TURNS = 4;

  /** Who asks in this share of his turns is the interviewer. */
  private static final double ASKS = 0.6;

  /** Of two, who asks in this share of the turns and says half as much is the interviewer, too. */
  private static final double ASKS_OF_TWO = 0.25;

  private record Speaker(int turns, int questions, int letters) {

    Speaker and(Speaker more) {
      return new Speaker(turns + more.turns, questions + more.questions, letters + more.letters);
    }

    boolean asks(double share) {
      return questions >= share * turns;
    }

    double length() {
      return (double) letters / turns;
    }
  }

  private final List<Labelled> blocks;
  private final SortedMap<String, Speaker> speakers = new TreeMap<>();

  private Turns(List<Labelled> blocks) {
    this.blocks = blocks;
    for (Labelled found : blocks) {
      Matcher label = label(found);
      if (canSpeak(found) && label.matches()) {
        int asks = label.group(2).endsWith("?") ? 1 : 0;
        speakers.merge(
            name(label.group(1)), new Speaker(1, asks, label.group(2).length()), Speaker::and);
      }
    }
    speakers.values().removeIf(speaker -> speaker.turns() < 2);
  }

  /** The blocks with the turns told apart; unchanged if nobody converses. */
  static List<Labelled> tell(List<Labelled> blocks) {
    Turns turns = new Turns(blocks);
    return turns.isConversation() ? turns.told() : FirstTurns.tell(blocks);
  }

  /** A label as group 1 and what is said as group 2, where the matcher matches. */
  static Matcher label(Labelled found) {
    Matcher stopped = STOPPED.matcher(found.block().text());
    return stopped.matches() ? stopped : LABEL.matcher(found.block().text());
  }

  static boolean isLabelled(Labelled found) {
    return canSpeak(found) && label(found).matches();
  }

  /** An "A" may be Anna, or the first of two, where nobody else asks. */
  private boolean hasAnswerer() {
    return speakers.keySet().stream()
        .filter(label -> ANSWERER.matcher(label).matches())
        .anyMatch(label -> !label.equals("A") || somebodyAsks());
  }

  private boolean somebodyAsks() {
    return speakers.entrySet().stream()
        .anyMatch(
            speaker ->
                QUESTIONER.matcher(speaker.getKey()).matches() || speaker.getValue().asks(ASKS));
  }

  /** Who is named in full at first goes by the last name from then on. */
  private static String name(String label) {
    String name = label.substring(label.lastIndexOf(' ') + 1);
    return label.matches("(?i)the .*") ? label : name.toUpperCase(Locale.ROOT);
  }

  static boolean canSpeak(Labelled found) {
    return found.isBody() || found.kind() == Kind.HEADING || found.kind() == Kind.NAVIGATION;
  }

  private boolean isConversation() {
    int turns = speakers.values().stream().mapToInt(Speaker::turns).sum();
    return turns >= TURNS && speakers.size() >= 2;
  }

  /** Whether the speaker mostly asks. */
  private boolean asks(String label) {
    Speaker speaker = speakers.get(label);
    return QUESTIONER.matcher(label).matches()
        || (hasAnswerer() && !ANSWERER.matcher(label).matches())
        || (speaker != null && (speaker.asks(ASKS) || isBriefOfTwo(speaker)));
  }

  private boolean isBriefOfTwo(Speaker speaker) {
    return speakers.size() == 2
        && speaker.asks(ASKS_OF_TWO)
        && speakers.values().stream()
            .anyMatch(other -> !other.asks(ASKS_OF_TWO) && other.length() >= 2 * speaker.length());
  }

  private List<Labelled> told() {
    boolean one = speakers.keySet().stream().filter(label -> !asks(label)).count() == 1;
    List<Labelled> told = new ArrayList<>();
    for (Labelled found : blocks) {
      Matcher label = label(found);
      boolean turn =
          canSpeak(found) && label.matches() && speakers.containsKey(name(label.group(1)));
      told.add(turn ? turn(found, label, one) : found);
    }
    return told;
  }

  private Labelled turn(Labelled found, Matcher label, boolean onlyOneAnswers) {
    String speaker = label.group(1);
    boolean asks = onlyOneAnswers ? asks(name(speaker)) : QUESTIONER.matcher(speaker).matches();
    @Nullable Kind kind = asks ? Kind.QUESTION : null;
    String text = onlyOneAnswers && !asks ? label.group(2) : found.block().text();
    return found.as(kind, text);
  }
}
