package org.quizwright.generation.argument;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** One reason to trust the words of somebody quoted and one for caution, by who the speaker was. */
final class SpeakerTrust implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("speaker-trust", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  /** What speaks for a kind of speaker and what against, as a class would be told. */
  private enum Kind {
    IN_OFFICE(
        "civil servant|minister|president|prime minister|secretary|governor|chief|commissioner|chancellor|chairman|mayor|official"
            + "|judge|magistrate|officer|inspector|general|colonel|captain|lieutenant|viceroy|ambassador|senator",
        "whoever holds an office may know more of the matter than others",
        "he or she may defend what was done in office, or by the government"),
    OWNER(
        "owner|director|manager|landlord|employer|banker|businessman|oligarch|manufacturer|master|agent|proprietor",
        "the speaker knew the business from within",
        "whoever stands to gain or to lose may tell what suits the purse"),
    LEADER(
        "leader|organi[sz]er|activist|union|member of the|delegate|deputy|MP|campaigner|editor|committee",
        "the speaker knew the movement from within",
        "the words were meant to win support, and may leave out what doesn’t fit"),
    PART(
        "miner|worker|striker|weaver|tenant|farmer|labourer|laborer|peasant|soldier|sailor|nurse|wife|widow|mother"
            + "|villager|settler|slave|servant|pupil|student|witness|survivor|child|girl|boy|docker|clerk|priest|doctor|neighbou?r",
        "the speaker lived through it and knew it at first hand",
        "one person’s experience and feelings may not hold for others");

    private final Pattern words;
    private final String trust;
    private final String caution;

    Kind(String words, String trust, String caution) {
      this.words = Pattern.compile("(?i)\\b(?:" + words + ")s?\\b");
      this.trust = trust;
      this.caution = caution;
    }

    private TrustAndCaution weighing() {
      return new TrustAndCaution(trust, caution);
    }

    static Optional<Kind> of(String role) {
      return Stream.of(values()).filter(kind -> kind.words.matcher(role).find()).findFirst();
    }
  }

  /** Of each kind the first: two miners would be asked about, and marked, in the same words. */
  @Override
  public List<Draft> write(Facts facts) {
    Set<Kind> met = EnumSet.noneOf(Kind.class);
    return SpeakerRemark.on(facts).stream()
        .filter(remark -> !Cruelty.isIn(remark.evidence().exact()))
        .filter(remark -> !remark.evidence().exact().contains("?") && isNamedBeside(facts, remark))
        .flatMap(
            remark ->
                Kind.of(remark.role())
                    .filter(met::add)
                    .map(kind -> draft(facts, remark, kind))
                    .stream())
        .toList();
  }

  /** Words that stand by themselves may be those of somebody who is named elsewhere. */
  private static boolean isNamedBeside(Facts facts, SpeakerRemark remark) {
    String surname = LastWord.of(remark.name());
    return Character.isUpperCase(surname.charAt(0))
        && facts
            .model()
            .passage(remark.evidence().source(), remark.evidence().passage())
            .filter(passage -> passage.text().contains(surname))
            .isPresent();
  }

  private static Draft draft(Facts facts, SpeakerRemark remark, Kind kind) {
    String author = NamedAuthor.author(facts, remark.evidence().source());
    return kind.weighing()
        .draft(
            facts,
            DRAFTING,
            "%s %s.".formatted(NamedAuthor.does(author, "quote"), remark.speaker()),
            "the speaker’s words",
            remark.evidence().exact(),
            remark.evidence(),
            List.of(remark.name()));
  }
}
