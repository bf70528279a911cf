package org.entente.app.internal.desk.outlook;

import java.util.List;
import org.entente.app.internal.outlook.Past;
import org.entente.app.internal.outlook.WhatIfAnswer;
import org.entente.model.PloverType;
import org.entente.outlook.WhatIf;

/**
 * How relations went on after events of one kind.
 *
 * @param ofTheseTwo whether the cases are of these two; otherwise they had too few
 * @param caveat what this can and cannot say
 */
public record WhatFollows(
        String actor,
        PloverType type,
        String recipient,
        boolean ofTheseTwo,
        String caveat,
        List<WhatIf.Course> courses,
        List<WhatIf.Case> cases) {

    public static WhatFollows of(
            Past past, String actor, PloverType type, String recipient, List<String> thirds, int ahead) {
        WhatIfAnswer answer = WhatIfAnswer.of(past, actor, type, recipient, thirds, ahead);
        return new WhatFollows(
                actor,
                type,
                recipient,
                answer.exact(),
                WhatIfAnswer.CAVEAT,
                answer.whatIf().courses(),
                answer.whatIf().cases());
    }
}
