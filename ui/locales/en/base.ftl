# base

## Values: money, dates, counts, numbers

refusal-base-required = Required, cannot be empty
    .hint = Fill it in, then save
refusal-base-not-understood = This could not be understood ({ $detail })
    .hint = Check it and enter it again
refusal-base-money-unreadable = “{ $text }” is not an amount
    .hint = Enter a figure such as 5000, 5,000.00 or 0.5万元 (ten thousands of yuan)
refusal-base-money-decimals = Two decimals at most
    .hint = The figure is { $amount }; round it to the fen
refusal-base-money-cap = The amount { $amount } is over the limit of 999,999,999,999.99 yuan
    .hint = Check whether a digit was typed twice
refusal-base-split-percents = The tranches sum to { $sum } %, not 100 %, or one of them is not above 0
    .hint = Adjust the percentages; the last tranche takes the rest
refusal-base-date-unreadable = “{ $text }” is not a date
    .hint = Enter 2024-07-01, 2024.7.1, 2024年7月 or 2024
refusal-base-date-nonexistent = No such date, enter it again
    .hint = “{ $text }” is not in the calendar
refusal-base-date-day-missing = “{ $text }” does not name a day
    .hint = A full date is needed here, such as 2024-07-01
refusal-base-date-order = The end is before the start
    .hint = It starts { $from } and ends { $to }; check both
refusal-base-quantity-unreadable = “{ $text }” is not a count
    .hint = Enter 318家, 80多户, 近2000名 or 50余次; words without a number belong in the remarks
refusal-base-quantity-units = “{ $first }” and “{ $second }” are different units and cannot be added
    .hint = Use one unit, or count them apart
refusal-base-code-length = The credit code must have 18 characters (got { $got })
    .hint = Compare it with the certificate
refusal-base-code-character = Character { $place }, “{ $character }”, is never used (no I, O, S, V, Z in a code)
    .hint = { $meant ->
        [""] Compare it with the certificate
       *[other] It may be “{ $meant }”; compare it with the certificate
    }
refusal-base-code-check = The check character is wrong; compare it with the certificate
    .hint = If the certificate really says so, tick “as on the certificate” and give the reason
refusal-base-code-inner = The organisation code inside should have the check character “{ $shouldBe }”; compare it with the certificate
    .hint = Some issued certificates are irregular; once compared it can stay
refusal-base-code-category = “{ $prefix }” is not in the table of registration departments and categories
    .hint = Compare it with the certificate; once compared it can stay
refusal-base-identity-kindless = There is a number, but the kind of identity is “none”
    .hint = Choose the kind of number, or clear it
refusal-base-identity-number = Enter the number of the chosen kind
    .hint = If there is none, set the kind to “none”
refusal-base-paper-length = The identity number must have 18 characters (got { $got })
    .hint = Compare it with the paper
refusal-base-paper-check = The check character of the identity number is wrong
    .hint = Compare it with the paper
refusal-base-paper-birth = The date of birth in the identity number does not exist
    .hint = Compare characters 7 to 14 with the paper
refusal-base-paper-taiwan-residence = The number of a Taiwan resident permit begins with 830000
    .hint = Check the kind of paper and the number
refusal-base-paper-taiwan-permit = The number of a Taiwan travel permit has 8 digits
    .hint = Check the kind of paper and the number

identity-creditCode = Unified social credit code
identity-filing = Filing number
identity-approval = Approval document no.
identity-nameApproval = Name approval no.
identity-none = None

paper-residentCard = Resident ID card
paper-taiwanResidence = Taiwan resident permit
paper-taiwanPermit = Taiwan travel permit
paper-hongKongMacaoPermit = Hong Kong and Macao travel permit
paper-passport = Passport
paper-other = Other paper
