-- The codes of cards, reviewers and prices, which had no text. Those of the card in lower camel case were never given.
delete from reason_text where code in ('age', 'verifiedIncome', 'dtiAfter', 'monthsEmployed', 'socialSecurityMonths',
    'phoneTenureMonths', 'hardEnquiries90d', 'maxDpd24m', 'platforms30d', 'cardUtilisation', 'monthsAtAddress');

insert into reason_text (code, text_zh, text_en) values
    ('VERIFIED_INCOME', '可核验的收入水平不足', 'The verified income is too low'),
    ('DTI_AFTER', '加上本次借款后负债收入比偏高', 'Monthly debt including this loan is high for the income'),
    ('MONTHS_EMPLOYED', '工作时间较短', 'The time in employment is short'),
    ('SOCIAL_SECURITY_MONTHS', '社保缴纳时间较短', 'Social security was paid for a short time'),
    ('PHONE_TENURE_MONTHS', '手机号在网时长较短', 'The phone number has been in use for a short time'),
    ('HARD_ENQUIRIES_90D', '近 90 天征信查询较多', 'Many credit enquiries within 90 days'),
    ('MAX_DPD_24M', '近 24 个月有逾期记录', 'Arrears within the last 24 months'),
    ('PLATFORMS_30D', '近 30 天多平台申请', 'Applications at several lenders within 30 days'),
    ('CARD_UTILISATION', '信用卡使用率较高', 'The use of credit card limits is high'),
    ('MONTHS_AT_ADDRESS', '现住址居住时间较短', 'The time at the present address is short'),
    ('PRICE_CAP', '无法在利率上限内提供贷款', 'No price within the rate cap covers the risk'),
    ('PAPERS', '材料不齐或无法核验', 'Papers are missing or could not be verified'),
    ('FRAUD_SUSPICION', '申请信息的真实性存疑', 'There are doubts that the application is genuine'),
    ('IDENTITY_FRAUD', '未能确认申请由本人提出', 'It could not be confirmed that the person applied himself'),
    ('FIRST_PARTY_FRAUD', '申请信息不真实', 'Statements in the application are not true'),
    ('COLLUSION', '申请与他人存在异常关联', 'The application is linked to others in an unusual way'),
    ('UNVERIFIABLE', '申请信息无法核实', 'Statements in the application could not be verified');
