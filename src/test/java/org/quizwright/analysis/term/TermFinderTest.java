package org.quizwright.analysis.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.source.TextRef;

class TermFinderTest {

  private static final Course COURSE =
      Courses.of(
          "mill",
          List.of(new Gloss("loom", "a machine for weaving"), new Gloss("guild", "a union")));
  private static final TextRef REF = new TextRef("source-1", 1, 1);

  private static List<Term> in(String... text) {
    return TermFinder.find(COURSE, Texts.passages("1901", text));
  }

  @Test
  void glossesAWordByTheBracketsBehindIt() {
    assertThat(in("They spoke of “risorgimento” (a rising again)."))
        .containsExactly(new Term("risorgimento", "rising again", REF));
  }

  @Test
  void glossesAForeignWordByItsTranslation() {
    assertThat(in("The regional committee (obkom) met."))
        .containsExactly(new Term("obkom", "regional committee", REF));
  }

  @Test
  void spellsOutAnAbbreviation() {
    assertThat(in("The Amalgamated Society of Engineers (ASE) met."))
        .containsExactly(new Term("ASE", "Amalgamated Society of Engineers", REF));
  }

  @Test
  void spellsOutAnAbbreviationThatStandsFirst() {
    assertThat(in("It joined the ILO (International Labour Organization)."))
        .containsExactly(new Term("ILO", "International Labour Organization", REF));
  }

  @Test
  void listsGlossaryTermsThatTheTextsUse() {
    assertThat(in("He broke the looms.")).containsExactly(new Term("loom", null, REF));
  }

  @Test
  void readsWhatFollowsMeaningUpToAColon() {
    assertThat(in("He promised “amelioration”, meaning a step-by-step improvement: no whips."))
        .containsExactly(new Term("amelioration", "a step-by-step improvement", REF));
  }

  @Test
  void readsUnderWhatSomethingHappens() {
    assertThat(in("He proclaimed martial law, under which soldiers take the place of courts."))
        .containsExactly(new Term("martial law", "soldiers take the place of courts", REF));
  }

  @Test
  void takesNoNumberForAGloss() {
    assertThat(in("They earned “good wages” (25 shillings a week).")).isEmpty();
  }

  @Test
  void readsAnApposition() {
    assertThat(in("In 1350 a cog, the round-bellied cargo ship of these waters, put in."))
        .containsExactly(new Term("cog", "the round-bellied cargo ship of these waters", REF));
  }

  @Test
  void readsAnyAppositionBehindARareWord() {
    assertThat(
            in(
                "Patients had to face the almoner, the official who worked out what each could pay."))
        .containsExactly(
            new Term("almoner", "the official who worked out what each could pay", REF));
    assertThat(in("Buyers paid an annuity, a fixed yearly sum, for sixty years."))
        .containsExactly(new Term("annuity", "a fixed yearly sum", REF));
  }

  @Test
  void takesNoManForWhatAFamiliarWordMeans() {
    assertThat(in("The street feared the teacher, a man who hated noise.")).isEmpty();
  }

  @Test
  void readsWhatThatIsAnnounces() {
    assertThat(in("It was a sweetheart contract, that is, one the boss likes better."))
        .containsExactly(new Term("sweetheart contract", "one the boss likes better", REF));
  }

  @Test
  void takesNoListAndNoPersonForAGloss() {
    assertThat(in("They asked for soap, the meat of the week, and a rise.")).isEmpty();
    assertThat(in("The mine foreman, a member of the committee, agreed.")).isEmpty();
  }

  @Test
  void keepsAHyphenedTermWhole() {
    assertThat(in("He wanted a sea-level canal, a cut from ocean to ocean without a single lock."))
        .extracting(Term::term)
        .doesNotContain("level canal");
  }

  @Test
  void takesOneOfAListForNoTerm() {
    assertThat(in("They were amateurs: publicans, chandlers, the sons of mill-owners.")).isEmpty();
  }

  @Test
  void takesTwoMoreThingsForNoMeaning() {
    assertThat(in("He strutted in a gay tweed suit, a cylindrical collar and a flaring necktie."))
        .isEmpty();
  }
}
