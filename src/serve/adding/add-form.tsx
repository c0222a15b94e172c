/** The three ways to give reports; all may be used at once. */
export function AddForm({ megabytes }: { megabytes: number }) {
  return (
    <form class="add-form" action="/add" method="post" enctype="multipart/form-data">
      <fieldset>
        <legend>Paste a report</legend>
        <p class="field">
          <label for="add-text">Text</label>
          <textarea id="add-text" name="text" rows={10} aria-describedby="add-text-hint" />
          <span class="small quiet" id="add-text-hint">
            In English. It is kept as it is, so that every entry can be shown at its words.
          </span>
        </p>
        <div class="fields">
          <Field name="title" label="Title" />
          <Field
            name="outlet"
            label="Outlet"
            hint="Who printed it. Without it two reports of one house count as two."
          />
          <Field name="published" label="Published" type="date" hint="By it “on Tuesday” becomes a day." />
          <Field name="url" label="Address of the report" type="url" hint="Kept as the source; it is not fetched." />
        </div>
      </fieldset>
      <fieldset class="drop" data-drop>
        <legend>Choose files</legend>
        <p class="field">
          <label for="add-files">Files</label>
          <input id="add-files" type="file" name="files" multiple aria-describedby="add-files-hint" />
          <span class="small quiet" id="add-files-hint">
            Text, Markdown, web pages, JSON and JSON Lines, feeds, NewsML, web archives; {megabytes} MB in all.
            <span hidden> They may be dropped anywhere on this form.</span>
          </span>
        </p>
      </fieldset>
      <fieldset>
        <legend>Give addresses</legend>
        <p class="field">
          <label for="add-addresses">Addresses, one a line</label>
          <textarea
            id="add-addresses"
            name="addresses"
            rows={3}
            spellcheck={false}
            aria-describedby="add-addresses-hint"
          />
          <span class="small quiet" id="add-addresses-hint">
            Of reports, feeds or archives. Only public addresses, and only what a site lets programs read.
          </span>
        </p>
      </fieldset>
      <p>
        <button type="submit" class="main">
          Add to the ledger
        </button>
      </p>
    </form>
  )
}

function Field({ name, label, hint, type = 'text' }: { name: string; label: string; hint?: string; type?: string }) {
  const id = `add-${name}`
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} name={name} type={type} aria-describedby={hint && `${id}-hint`} />
      {hint && (
        <span class="small quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  )
}
