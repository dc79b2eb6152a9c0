package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
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

  private static final Pattern QUESTIONER =
      Pattern.compile("(?:Q|Question|QUESTION|Interviewer|INTERVIEWER|Int|INT)\\.?");

  /** So many turns at least make a conversation. */
  private static final int TURNS = 4;

  /** Who asks in this share of his turns is the interviewer. */
  private static final double ASKS = 0.6;

  private record Speaker(int turns, int questions) {}

  private final List<Labelled> blocks;
  private final SortedMap<String, Speaker> speakers = new TreeMap<>();

  private Turns(List<Labelled> blocks) {
    this.blocks = blocks;
    for (Labelled found : blocks) {
      Matcher label = LABEL.matcher(found.block().text());
      if (canSpeak(found) && label.matches()) {
        int asks = label.group(2).endsWith("?") ? 1 : 0;
        speakers.merge(
            label.group(1),
            new Speaker(1, asks),
            (a, b) -> new Speaker(a.turns() + b.turns(), a.questions() + b.questions()));
      }
    }
    speakers.values().removeIf(speaker -> speaker.turns() < 2);
  }

  /** The blocks with the turns told apart; unchanged if nobody converses. */
  static List<Labelled> tell(List<Labelled> blocks) {
    Turns turns = new Turns(blocks);
    return turns.isConversation() ? turns.told() : blocks;
  }

  private static boolean canSpeak(Labelled found) {
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
        || (speaker != null && speaker.questions() >= ASKS * speaker.turns());
  }

  private List<Labelled> told() {
    boolean one = speakers.keySet().stream().filter(label -> !asks(label)).count() == 1;
    List<Labelled> told = new ArrayList<>();
    for (Labelled found : blocks) {
      Matcher label = LABEL.matcher(found.block().text());
      boolean turn = canSpeak(found) && label.matches() && speakers.containsKey(label.group(1));
      told.add(turn ? turn(found, label, one) : found);
    }
    return told;
  }

  private Labelled turn(Labelled found, Matcher label, boolean onlyOneAnswers) {
    String speaker = label.group(1);
    boolean asks = onlyOneAnswers ? asks(speaker) : QUESTIONER.matcher(speaker).matches();
    @Nullable Kind kind = asks ? Kind.QUESTION : null;
    String text = onlyOneAnswers && !asks ? label.group(2) : found.block().text();
    return new Labelled(new Block(found.block().lines(), text, Block.Mark.NONE), kind);
  }
}
