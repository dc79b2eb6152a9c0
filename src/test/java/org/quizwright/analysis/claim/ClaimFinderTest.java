package org.quizwright.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.analysis.quotation.QuotationFinder;
import org.quizwright.model.content.Claim;

class ClaimFinderTest {

  private static Claim first(String... text) {
    List<AnalysedPassage> passages = Texts.passages("1901", text);
    QuotationFinder finder =
        new QuotationFinder(PersonFinder.find(passages), Texts.referents(passages), Texts.LANGUAGE);
    return new ClaimFinder(finder.find(passages.get(0).source(), passages)).find(passages).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill was a brutal place.",
        "The owners betrayed their own promise in 1842.",
        "The owners locked the gates in order to break the strike.",
        "The union will win in the end.",
        "It was not an accident, but a crime.",
        "How could this happen?",
        "The so-called reformers left Manchester in 1842.",
        "Workers are always the first to suffer."
      })
  void marksWhatIsOpenToDispute(String sentence) {
    Claim claim = first(sentence);

    assertThat(claim.contested()).isTrue();
    assertThat(sentence).contains(claim.mark());
    assertThat(claim.mark()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1842 the mill employed 350 weavers.",
        "The strike was called off after three weeks.",
        "The union was founded in Leeds."
      })
  void leavesPlainFactsAlone(String sentence) {
    assertThat(first(sentence))
        .extracting(Claim::contested, Claim::mark, Claim::assertedBy)
        .containsExactly(false, "", "Ann Author");
  }

  @Test
  void attributesAFigureToTheReportThatGivesIt() {
    assertThat(first("According to official data, 350 weavers had no work.").assertedBy())
        .isEqualTo("official data");
  }

  @Test
  void attributesAFindingToTheReport() {
    assertThat(first("The census of 1841 showed that 900 people lived there.").assertedBy())
        .isEqualTo("The census of 1841");
  }

  @Test
  void givesQuotedWordsToTheirSpeakerAndTakesThemAsAView() {
    Claim claim = first("“We walked to Leeds on Monday and came home on Friday,” John Kay said.");

    assertThat(claim.assertedBy()).isEqualTo("John Kay");
    assertThat(claim.contested()).isTrue();
  }

  @Test
  void keepsASentenceItsAuthorsWhereAnotherOnlyCoinsAPhraseInIt() {
    Claim claim =
        first(
            "The mill, according to one weaver, a “noose around our necks”, was sold in May 1842.");

    assertThat(claim.assertedBy()).isEqualTo("Ann Author");
  }

  @Test
  void takesNoAuthorsOwnWordsForAQuotedView() {
    Claim claim = first("I told the clerk, “We walked to Leeds on Monday, 4 May 1842.”");

    assertThat(claim.assertedBy()).isEqualTo("Ann Author");
    assertThat(claim.contested()).isFalse();
  }

  @Test
  void givesIndirectSpeechToItsNamedSpeaker() {
    Claim claim = first("John Kay claimed that the mill had lost 350 weavers.");

    assertThat(claim.assertedBy()).isEqualTo("John Kay");
    assertThat(claim.contested()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "During the course of the strike the bakers joined in.",
        "I shook his hand.",
        "Nine weeks.",
        "The loan was supposed to help 350 weavers in 1842.",
        "Did it last?",
        "Some 350 of them lie in the cemetery.",
        "He was acquitted of fraud in 1842.",
        "Wages were just over 20 shillings in 1842."
      })
  void takesNoHarmlessWordForAJudgement(String sentence) {
    assertThat(first(sentence)).extracting(Claim::mark).isEqualTo("");
  }

  @Test
  void triesFurtherWordsBehindAPlainOne() {
    assertThat(first("He was acquitted of fraud by a corrupt court in 1842.").mark())
        .isEqualTo("corrupt");
  }

  @Test
  void hearsTheJudgementInALeadIn() {
    assertThat(first("The brutal owner of the mill said:").mark()).isEqualTo("brutal");
  }
}
