UPDATE person
   SET name = :name, pinyin = :pinyin, code_name = :code_name, gender = :gender, birth_year = :birth_year,
       phone = :phone, native_place = :native_place, paper_kind = :paper_kind, paper_number = :paper_number,
       consent_for = :consent_for, consent_on = :consent_on, consent_by = :consent_by, note = :note
 WHERE id = :id
