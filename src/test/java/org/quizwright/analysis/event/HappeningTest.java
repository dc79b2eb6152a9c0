package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1666 the bakers of Norwick founded a guild.",
        "The old bridge was burnt in 1571.",
        "There was a mutiny in the fleet in 1797.",
        "Queen Matilda died in 1152.",
        "The bishop was killed in 1208.",
        "A revolt against the tithe continued in 1381.",
        "The monks led a rebellion in 1536.",
        "The court held in 1772 that no man could own another.",
        "A hoard of coins was found in 1832.",
        "The town, besieged in 1645, paid a ransom.",
        "By 1412, the price of barley had risen.",
        "On 30 January 1834 the squire wrote to Lord Norland.",
        "On 3 October 1918 the mayor was closing the schools.",
        "In May 1834 the mayor tried to close the schools.",
        "On 14 February 1812 the minister asked leave to bring in a bill.",
        "In April 1868 they had the king swear an oath.",
        "On 19 January 1812 the clerk told his brother of the fire.",
        "Its report, published in June 1819, held that the mill was unsafe.",
        "By September 1712 the disease was in the villages.",
        "By May 1712 five mills were idle.",
        "The widow got her licence back in 1722.",
        "By 1738 the price had been cut by half.",
        "On 18 March 1819 the motion was carried by three votes.",
        "The envoy was recalled in 1680.",
        "Two clerks were found guilty in 1680.",
        "Two clerks were giving evidence in the spring of 1680.",
        "The colliers stayed out until March 1680.",
        "On 3 May 1812 they put guards at the gate.",
        "Hale wrote to Grey in the summer of 1812 to warn him of it.",
        "The mayor appointed a board of surveyors in October 1819 under a judge."
      })
  void isToldByAChange(String sentence) {
    assertThat(Dated.predicates(sentence)).anyMatch(Happening::isToldBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1700 the abbey owned four mills.",
        "In 1801 the parish produced two thousand bushels of barley.",
        "The guild was rich in 1520.",
        "In 1348, 400 people died in the parish.",
        "Wheat sold for 155 shillings in August 1812.",
        "On 3 May 1812 a cart was let for forty pounds.",
        "In 1720 the brothers led the choir.",
        "The feast of 1812 is remembered in the parish.",
        "In May 1812 the clerk put the number at forty.",
        "A survey found 300 looms in 1822.",
        "In 1841 the traveller wrote of empty fields.",
        "Between 1841 and 1846 almost 10 per cent of the mothers died.",
        "By 1712 five mills were idle.",
        "On 3 May 1712 the town had five mills."
      })
  void isNotToldByAStateAFigureOrAReport(String sentence) {
    assertThat(Dated.predicates(sentence)).noneMatch(Happening::isToldBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1640 the king would have dissolved the council.",
        "The fleet did not sail in 1588.",
        "If the dyke broke in 1421, nobody wrote it down.",
        "Had the duke landed in 1470, the city would have opened its gates.",
        "The canal will open in 1960.",
        "The king summoned the dyers for 3 May 1640.",
        "The company may close the line in 1951."
      })
  void isNotToldByWhatNeedNotHaveComeAbout(String sentence) {
    assertThat(Dated.predicates(sentence)).noneMatch(Happening::isToldBy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1381 this happened again.",
        "In 1381 it occurred to nobody.",
        "By 1412, the town had built a wall."
      })
  void isNotToldByWhatSaysNothingOfItsOwn(String sentence) {
    assertThat(Dated.predicates(sentence)).noneMatch(Happening::isToldBy);
  }
}
