package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsidesTest {

  @Test
  void tellsARelativeClauseForItself() {
    assertThat(Asides.apart("The abbey, which was founded in 1132, owned the mill."))
        .containsExactly("The abbey was founded in 1132.", "The abbey owned the mill.");
  }

  @Test
  void tellsARelativeClauseAtTheEnd() {
    assertThat(Asides.apart("They lodged with the abbot, who had fled from Norwick in 1539."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("had fled from Norwick in 1539.");
  }

  @Test
  void takesAPlaceBehindAPlaceForNobody() {
    assertThat(Asides.named("A rising by the dyers at Norwick, Upper Hexley, was crushed in 1539."))
        .isEmpty();
  }

  @Test
  void tellsOfTheNounThatAParticipleLeadsTo() {
    assertThat(Asides.apart("She sent books, destined for a new school, which opened in 1539."))
        .contains("A new school opened in 1539.");
  }

  @Test
  void passesOverWhoElseIsMeant() {
    assertThat(Asides.apart("Ann Rowe, one of the dyers who left Norwick in 1834, became mayor."))
        .contains("Ann Rowe left Norwick in 1834.");
  }

  @Test
  void readsOnWithoutAnApposition() {
    assertThat(Asides.apart("Edmund Hale, then a canon of Hexley, crossed the sea in 1208."))
        .containsExactly("Edmund Hale crossed the sea in 1208.");
  }

  @Test
  void runsNoTwoNamesTogether() {
    assertThat(Asides.without("He dismissed Ann Rowe, the head of the mill, Sir John Hale wrote."))
        .isEmpty();
  }

  @Test
  void putsTheNameForTheDescription() {
    assertThat(Asides.named("Ann Rowe and the mayor of Hull, John Hale, met in Norwick."))
        .contains("Ann Rowe and John Hale met in Norwick.");
    assertThat(Asides.named("The mayor of Hull, who was ill, left Norwick.")).isEmpty();
    assertThat(Asides.named("One of the four men of Hull, John Hale, left Norwick."))
        .contains("John Hale left Norwick.");
    assertThat(Asides.named("Under pressure from Grey the Prime Minister, John Hale, left."))
        .contains("Under pressure from Grey, John Hale left.");
    assertThat(Asides.named("They met the mayor of Hull, John Hale, and the clerk.")).isEmpty();
  }

  @Test
  void leavesASentenceWithoutAsidesAlone() {
    assertThat(Asides.apart("In 1666, the bakers founded a guild.")).isEmpty();
    assertThat(Asides.apart("The mill that stood there burnt in 1571.")).isEmpty();
  }
}
