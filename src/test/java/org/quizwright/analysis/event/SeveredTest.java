package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveredTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1811 John Hale ordered one for Hexley.|John Hale ordered one for Hexley",
        "In 1811 John Hale was let down by both.|John Hale was let down by both",
        "In 1811 twenty of the forty came to Hexley.|twenty of the forty came to Hexley",
        "In 1811 a rising by the weavers of Hexley was crushed by John Hale."
            + "|a rising was crushed by John Hale",
        "In 1811 John Hale marched with the people whom Hexley had sent."
            + "|John Hale marched with the people",
        "In 1853 the town was ruled, as before, by the bishops of Leeds.|the town was ruled",
        "Old and almost blind, Muhammad was deposed by his son Musa in August 1529 and later banished to an island in the Niger."
            + "|Old and almost blind was deposed",
        "In 1811 John Hale led a hundred soldiers there.|John Hale led a hundred soldiers",
        "In 1823 she wrote for the papers of Hexley, and John Hale bought a third share in one of them."
            + "|she bought a third share",
        "In 1823 John Hale bought a third share in the mill.|John Hale bought a third share",
        "In 1823 John Hale arrived.|John Hale arrived",
        "The maps of Hexley were found in his trunk in 1828.|The maps of Hexley were found",
        "In 1896 the men of Hexley advanced over ground for which they had no map."
            + "|the men of Hexley advanced over ground",
        "In 1811 John Hale announced steep increases in the price of meat.|John Hale announced steep increases",
        "The hall of Hexley was set on fire in 1828.|The hall of Hexley was set",
        "In 1811 John Hale went back to Leeds and took a post.|John Hale back took a post",
        "In 1811 John Hale obliged the agent of Hexley, a Mr Dun, to leave.|John Hale obliged the agent of Hexley",
        "In 1811 Ann Rowe asked John Hale about this.|Ann Rowe asked John Hale",
        "In 1811 John Hale made a stand against hatred.|John Hale made against hatred",
        "In 1811 John Hale paid at least two pounds.|John Hale paid two pounds",
        "Nearly 300 men of Hexley marched in 1811.|300 men of Hexley marched",
        "In 1811 John Hale signed an act which freed the men of Hexley.|John Hale signed an act",
        "In 1811 John Hale vetoed a bill that would have built a road.|John Hale vetoed a bill",
        "The men of Hexley formed a club in Leeds and paid sick benefit."
            + "|The men of Hexley formed a club in paid sick benefit"
      })
  void findsWordsCutOffFromWhatTheyBelongTo(String text, String label) {
    assertThat(Severed.is(Dated.draft(text, label))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The government of Hexley fell in the spring of 1924.|The government of Hexley fell",
        "In 1811 John Hale ordered one of the machines for Hexley."
            + "|John Hale ordered one of the machines for Hexley",
        "In 1853 the town was ruled by the bishops of Leeds.|the town was ruled by the bishops",
        "In 1811 John Hale met a hundred soldiers there.|John Hale met a hundred soldiers",
        "John Hale bought a share in May 1823.|John Hale bought a share",
        "In 1823 John Hale arrived in Hexley.|John Hale arrived in Hexley",
        "The maps of Hexley were found in his trunk in 1828.|The maps of Hexley were found in his trunk",
        "The first stone was laid in 1850.|The first stone was laid",
        "In 1811 John Hale obliged the agent to leave.|John Hale obliged the agent to leave",
        "In 1793 the crowd of Hexley forced the gates.|the crowd of Hexley forced the gates",
        "In 1811 John Hale vetoed a road bill that pleased nobody.|John Hale vetoed a road bill",
        "In 1811 John Hale was elected by 412 votes to 371."
            + "|John Hale was elected by 412 votes to 371",
        "In 1811 John Hale marched with the Irish weavers whom Hexley had sent."
            + "|John Hale marched with the Irish weavers",
        "In 1811 an Act of 1807 closed the mills of Hexley.|an Act closed the mills of Hexley",
        "In 1811 a rising of weavers was crushed by John Hale."
            + "|a rising of weavers was crushed by John Hale"
      })
  void leavesWholePhrasesAlone(String text, String label) {
    assertThat(Severed.is(Dated.draft(text, label))).isFalse();
  }
}
