INSERT INTO issued_paper
    (id, no, document, title, asked, figures, figures_hash, form, style, language, issued_on, issued_by)
VALUES
    (:id, :no, :document, :title, :asked, :figures, :figures_hash, :form, :style, :language, :issued_on, :issued_by)
