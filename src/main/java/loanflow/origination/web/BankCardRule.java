package loanflow.origination.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import loanflow.customer.BankCard;
import org.jspecify.annotations.Nullable;

/** A bank card number with a right check digit. A missing value is the business of {@code @NotNull}. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankCardRule.Validator.class)
@interface BankCardRule {

    String message() default "must be a bank card number of 13 to 19 digits with a right check digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself. */
    final class Validator implements ConstraintValidator<BankCardRule, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || BankCard.isValid(value);
        }
    }
}
