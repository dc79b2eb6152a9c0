package org.quizwright.rendering.pdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.pdf.SampleSheet;
import org.quizwright.rendering.pdf.page.Break;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Slice;
import org.quizwright.rendering.pdf.page.Tag;

class SheetBodyTest {

  @ParameterizedTest
  @EnumSource(Edition.class)
  void endsOnAPageWithSomethingMoreThanTheExitAnswer(Edition edition) {
    Worksheet sheet = SampleSheet.sheet(Paper.A4, edition, "en-GB");
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    List<Slice> all = SheetBody.of(setting, sheet, SampleSheet.VERSION_1).flow().slices();
    Flow closing =
        new Closing(setting).flow(Tag.document(), sheet.exitPrompt(), sheet.points(), "");
    int last = all.size() - 1;
    while (all.get(last).before() != Break.FREE) {
      last--;
    }
    assertThat(all.size() - last).isGreaterThan(closing.slices().size());
  }
}
