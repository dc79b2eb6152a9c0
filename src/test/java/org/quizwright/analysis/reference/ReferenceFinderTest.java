package org.quizwright.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Reference;
import org.quizwright.model.source.TextRef;

class ReferenceFinderTest {

  private static List<Reference> in(String text) {
    List<AnalysedPassage> passages = Texts.passages("1950", new String[] {text});
    return ReferenceFinder.find(passages, Texts.referents(passages));
  }

  @Test
  void saysWhomAPronounMeansAndWhereItStands() {
    TextRef second = new TextRef("source-1", 1, 2);
    assertThat(in("Anna Hale was mayor of Norwick. In 1834 she sold her house."))
        .contains(new Reference(second, "she", 8, "Anna Hale"))
        .allSatisfy(reference -> assertThat(reference.name()).isEqualTo("Anna Hale"));
  }

  @Test
  void leavesOutWhatIsInDoubtAndWhatIsNoSubject() {
    assertThat(in("The town praised John Hale and Owen Marsh. In 1834 he left.")).isEmpty();
    assertThat(in("John Hale was mayor. The town praised him.")).isEmpty();
  }
}
